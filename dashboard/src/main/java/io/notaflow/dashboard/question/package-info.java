/** What is asked of PostgreSQL: files of SQL with named parameters, always bound, and their answers. Not when it is asked, nor by whom. */
@NullMarked
package io.notaflow.dashboard.question;

import org.jspecify.annotations.NullMarked;
