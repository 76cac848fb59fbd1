/**
 * The bodies of the Summit: an open register with acronyms, full names and aliases, and the categories of stakeholders.
 *
 * <p>Start with {@link org.wsis4j.organization.Organizations}. An {@link org.wsis4j.organization.Organization} that the
 * register does not know is allowed everywhere. {@link org.wsis4j.organization.StakeholderCategory} unites the five lists
 * that the documents use.
 */
@NullMarked
package org.wsis4j.organization;

import org.jspecify.annotations.NullMarked;
