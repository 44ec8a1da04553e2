/** The files of the folder "sql" for the tests that run them on their engines; the JDK and AssertJ only, since Spark's tests see it too. */
@NullMarked
package io.notaflow.sqlfiles;

import org.jspecify.annotations.NullMarked;
