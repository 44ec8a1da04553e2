/** What a rule is, what it says, and what it sees while it runs; no rule of its own. */
@NullMarked
package io.notaflow.validate.rule;

import org.jspecify.annotations.NullMarked;
