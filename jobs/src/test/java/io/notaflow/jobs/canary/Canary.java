package io.notaflow.jobs.canary;

import io.notaflow.domain.Cnpj;
import io.notaflow.domain.Cpf;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A natural person made up for one place in one document, so that a sighting says where it was planted. */
final class Canary {
    /** What is personal about a person. */
    enum Kind {
        CPF,
        NAME,
        EMAIL,
        PHONE,
        STREET
    }

    private static final int FIRST = 271_828_182;
    private static final int STEP = 314_159;

    private final String place;
    private final int number;
    private final Set<Kind> planted = EnumSet.noneOf(Kind.class);

    Canary(String place, int number) {
        this.place = place;
        this.number = number;
    }

    String place() {
        return place;
    }

    /** What of this person was written into a document. */
    Set<Kind> planted() {
        return planted;
    }

    /** Eleven digits, check digits right. */
    String cpf() {
        planted.add(Kind.CPF);
        return digits();
    }

    /** {@code 123.456.789-09}. */
    String writtenCpf() {
        String cpf = cpf();
        return cpf.substring(0, 3) + '.' + cpf.substring(3, 6) + '.' + cpf.substring(6, 9) + '-' + cpf.substring(9);
    }

    String name() {
        planted.add(Kind.NAME);
        return "Nomequit" + code() + " da Silva";
    }

    /** The name as one word, as in the names of elements. */
    String word() {
        planted.add(Kind.NAME);
        return "Nomequit" + code();
    }

    String email() {
        planted.add(Kind.EMAIL);
        return "mailquit" + code() + "@exemplo.com.br";
    }

    /** A mobile number, eleven digits. */
    String phone() {
        planted.add(Kind.PHONE);
        return "119" + String.format(Locale.ROOT, "%08d", 31_000_000 + number * 7);
    }

    /** {@code (11) 93100-0007}. */
    String writtenPhone() {
        String phone = phone();
        return "(" + phone.substring(0, 2) + ") " + phone.substring(2, 7) + '-' + phone.substring(7);
    }

    String street() {
        planted.add(Kind.STREET);
        return "Ruaquit" + code() + " da Paz";
    }

    /** What a search must look for: in small letters, or digits only. */
    String trace(Kind kind) {
        return switch (kind) {
            case CPF -> digits();
            case NAME -> "nomequit" + code();
            case EMAIL -> "mailquit" + code();
            case PHONE -> "119" + String.format(Locale.ROOT, "%08d", 31_000_000 + number * 7);
            case STREET -> "ruaquit" + code();
        };
    }

    /** Padded with zeros it is no company's number, which would be kept. */
    private String digits() {
        for (int nine = FIRST + number * STEP; ; nine++) {
            String ten = nine + String.valueOf(Cpf.checkDigit(String.valueOf(nine), 9));
            String cpf = ten + Cpf.checkDigit(ten, 10);
            if (!Cnpj.isValid("000" + cpf)) {
                return cpf;
            }
        }
    }

    private String code() {
        char[] letters = new char[3];
        for (int i = 0, rest = number; i < letters.length; i++, rest /= 26) {
            letters[i] = (char) ('a' + rest % 26);
        }
        return new String(letters);
    }
}
