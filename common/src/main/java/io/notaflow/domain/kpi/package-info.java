/** What a KPI is: cells, measures, and the rows that tell of them; not how a document is counted. */
@NullMarked
package io.notaflow.domain.kpi;

import org.jspecify.annotations.NullMarked;
