package org.neutralspine.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes and compares password hashes with PBKDF2-HMAC-SHA512. Comparing takes the same time whether the account exists,
 * has a password, or neither.
 */
public final class PasswordHashing {

    /** The cost for real passwords, as OWASP advises for this function. */
    public static final int STRONG = 210_000;

    /** The cost for passwords that stand in the README anyway: sixty accounts are made in a second. */
    public static final int FOR_PUBLISHED_PASSWORDS = 5_000;

    private static final String KIND = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;

    private final int iterations;
    private final SecureRandom random = new SecureRandom();
    private final PasswordHash nobodys;

    /** Makes new hashes with {@code iterations} rounds. */
    public PasswordHashing(int iterations) {
        this.iterations = iterations;
        this.nobodys = hash("nobody has this password");
    }

    /** A new hash with a salt of its own. */
    public PasswordHash hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        String hash = base64.encodeToString(derive(password, salt, iterations));
        return new PasswordHash(KIND + "$" + iterations + "$" + base64.encodeToString(salt) + "$" + hash);
    }

    /** Whether the password is right; with no kept hash it never is, after the same time. */
    public boolean matches(String password, Optional<PasswordHash> kept) {
        String[] parts = kept.orElse(nobodys).text().split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(KIND)) {
            throw new IllegalStateException("a kept password has an unknown form");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] found = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(found, base64.decode(parts[3])) && kept.isPresent();
    }

    /** Whether the hash was made with fewer rounds than new ones are. */
    public boolean isWeak(PasswordHash kept) {
        return Integer.parseInt(kept.text().split("\\$", -1)[1]) < iterations;
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        String same = Normalizer.normalize(password, Normalizer.Form.NFC);
        // hashed first: a very long password costs no more than a short one
        byte[] digest = sha256(same.getBytes(StandardCharsets.UTF_8));
        char[] key = Base64.getEncoder().encodeToString(digest).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(key, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
