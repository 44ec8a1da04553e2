@NullMarked
package io.notaflow.local.demo;

import org.jspecify.annotations.NullMarked;
