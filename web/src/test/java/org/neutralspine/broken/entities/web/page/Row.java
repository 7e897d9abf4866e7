package org.neutralspine.broken.entities.web.page;

import jakarta.persistence.Entity;

/** What a page may not know. */
@Entity
class Row {}
