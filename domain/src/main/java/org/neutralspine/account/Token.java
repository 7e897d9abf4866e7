package org.neutralspine.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret part of a single-use link: 256 random bits.
 *
 * @param text as it stands in the link
 */
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    static Token random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept instead of it. A plain hash suffices, for nobody can guess 256 bits. */
    String hash() {
        return HexFormat.of().formatHex(PasswordHashing.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "Token";
    }
}
