/** A real Kafka broker in a JVM of its own, and its topics. Nothing about what the records mean. */
@NullMarked
package io.notaflow.local.broker;

import org.jspecify.annotations.NullMarked;
