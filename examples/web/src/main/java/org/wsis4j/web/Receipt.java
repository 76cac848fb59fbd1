package org.wsis4j.web;

import org.wsis4j.rules.Assessment;

/**
 * What the sender of a submission gets.
 *
 * @param id the number of the sender
 * @param assessment what the rules said
 */
record Receipt(int id, Assessment assessment) {}
