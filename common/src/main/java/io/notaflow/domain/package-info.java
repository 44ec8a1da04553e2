/** Identities, documents and outcomes: the vocabulary every other package speaks; nothing here depends on more than the JDK. */
@NullMarked
package io.notaflow.domain;

import org.jspecify.annotations.NullMarked;
