package org.wsis4j.factfile;

import java.util.HashSet;
import java.util.List;

/**
 * The form that a table given by a user must have: the columns of one of the library's own files, and its first row as the
 * example of one that is right. The library's own files are held to no form but their header.
 */
record Form(List<String> columns, List<String> example) {

    static final Form NONE = new Form(List.of(), List.of());

    /** Neither a column that is missing nor one that nobody would read: nothing given is dropped in silence. */
    void check(List<String> header) {
        boolean same = header.size() == columns.size() && new HashSet<>(header).equals(new HashSet<>(columns));
        if (!isNone() && !same) {
            throw new IllegalArgumentException("the columns are " + header + columnsExpected());
        }
    }

    String columnsExpected() {
        return isNone() ? "" : "; expected, in any order and separated by tabs, " + columns;
    }

    String rowExpected() {
        return isNone() ? "" : "; a row that is right has, separated by tabs, for example " + example;
    }

    String cellExpected(String what, String column) {
        return isNone() ? "" : "; expected " + what + exampleOf(column);
    }

    String exampleOf(String column) {
        int index = columns.indexOf(column);
        return index < 0 || example.get(index).isEmpty() ? "" : ", for example " + example.get(index);
    }

    private boolean isNone() {
        return columns.isEmpty();
    }
}
