package io.notaflow.decode;

/** The stable names of everything that can be wrong with the bytes of a record. */
public enum ProblemCode {
    TOMBSTONE,
    EMPTY_PAYLOAD,
    TOO_LARGE,
    TOO_DEEP,
    TOO_MANY_NODES,
    ENCODING_INVALID,
    NUL_CHARACTER,
    LONE_SURROGATE,
    XML_MALFORMED,
    XML_DTD_REFUSED,
    JSON_MALFORMED,
    JSON_DUPLICATE_NAME,
    SEVERAL_DOCUMENTS,
    TRAILING_CONTENT,
    UNSUPPORTED_DOCUMENT,
    FIELD_REPEATED,
    INTEGER_FORMAT,
    DECIMAL_FORMAT,
    DATE_FORMAT
}
