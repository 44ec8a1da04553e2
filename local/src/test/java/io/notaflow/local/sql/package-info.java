/** Tests of the SQL client on a lake. */
@NullMarked
package io.notaflow.local.sql;

import org.jspecify.annotations.NullMarked;
