/** What a finding is: kinds, severities, subjects, evidence. Not how anything is found. */
@NullMarked
package io.notaflow.domain.anomaly;

import org.jspecify.annotations.NullMarked;
