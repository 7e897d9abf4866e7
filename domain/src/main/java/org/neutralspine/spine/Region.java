package org.neutralspine.spine;

/** A region of the spine whose motion is rated; declared from top to bottom. */
public enum Region {
    CERVICAL("cervical"),
    THORACIC("thoracic"),
    LUMBAR("lumbar");

    private final String word;

    Region(String word) {
        this.word = word;
    }

    /** The word used in the knowledge base and in JSON. */
    public String word() {
        return word;
    }
}
