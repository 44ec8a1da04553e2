/** The definitions of the tables as documents for people; what a program reads from them is made where it is needed. */
@NullMarked
package io.notaflow.table.render;

import org.jspecify.annotations.NullMarked;
