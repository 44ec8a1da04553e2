/** The simulator: seeded fiscal documents and the truth about them. Nothing of the job (decoder, rules, lifecycle) belongs here. */
@NullMarked
package io.notaflow.local.simulate;

import org.jspecify.annotations.NullMarked;
