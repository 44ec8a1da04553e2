/** The live page beside a demo: its users in the database, its configuration, its process. The page itself is the module "dashboard". */
@NullMarked
package io.notaflow.local.page;

import org.jspecify.annotations.NullMarked;
