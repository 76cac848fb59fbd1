/**
 * The pieces of a log in SARIF 2.1.0, which {@link org.wsis4j.json.SarifLog} puts together; not for users.
 *
 * <p>{@code SarifRun} writes what stands around, {@code SarifResults} the findings with their {@code SarifPlaces} and
 * {@code Fingerprint}, {@code SarifNotifications} what else was told, and {@code SarifArtifacts} the files, named by
 * {@code SarifUri}. {@code SarifText} keeps braces and links in messages from meaning something.
 */
@NullMarked
package org.wsis4j.json.sarif;

import org.jspecify.annotations.NullMarked;
