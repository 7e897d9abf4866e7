package org.neutralspine.web.page;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the screens, from {@code messages.properties}; {@code {0}}, {@code {1}} ... stand for the arguments. */
public final class Words {

    private final ResourceBundle bundle;

    Words(Locale locale) {
        bundle = ResourceBundle.getBundle("org.neutralspine.web.page.messages", locale);
    }

    /** The words in English, the only language so far. */
    public static Words english() {
        return new Words(Locale.ENGLISH);
    }

    /** The text named {@code key} with its arguments put in; a missing key stands there itself, and a test finds it. */
    public String say(String key, Object... arguments) {
        String text;
        try {
            text = bundle.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The singular text {@code key.one} for one, otherwise {@code key.many}; the number is argument 0. */
    public String count(String key, long number) {
        return say(number == 1 ? key + ".one" : key + ".many", number);
    }

    /** Whether there is a text of that name. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
