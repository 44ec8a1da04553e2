/** Checks of alarms, dashboards and what rings whom, by the tools of their makers where these are installed. */
@NullMarked
package io.notaflow.local.alarm;

import org.jspecify.annotations.NullMarked;
