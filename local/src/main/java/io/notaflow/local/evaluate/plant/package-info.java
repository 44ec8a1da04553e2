/** What is planted into ordinary traffic, and what only looks like it; from the definitions, without a look at any detector. */
@NullMarked
package io.notaflow.local.evaluate.plant;

import org.jspecify.annotations.NullMarked;
