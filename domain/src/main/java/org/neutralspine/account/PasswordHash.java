package org.neutralspine.account;

/**
 * A kept password: the text {@code pbkdf2-sha512$iterations$salt$hash}, salt and hash in Base64. It says itself how it
 * was made, so that the cost can be raised without asking anybody for a new password.
 *
 * @param text as kept in the database
 */
public record PasswordHash(String text) {

    @Override
    public String toString() {
        return "PasswordHash";
    }
}
