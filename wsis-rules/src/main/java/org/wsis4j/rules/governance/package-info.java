/**
 * Rules about the reports of the United Nations Group on the Information Society: who has the chair, who is co-chair, how
 * often the group meets, what it tells. What a record departs from is found by the model of {@code org.wsis4j.governance},
 * to which {@link org.wsis4j.rules.governance.ToldRecord} turns what a draft tells. Not exported.
 */
@NullMarked
package org.wsis4j.rules.governance;

import org.jspecify.annotations.NullMarked;
