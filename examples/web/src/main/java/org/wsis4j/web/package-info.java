/**
 * A host that checks reports over HTTP: Spring Boot with its Tomcat and its mapper of Jackson 3, on the class path. It is there
 * to be read and copied; {@link org.wsis4j.web.WebExample} says how to start it.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@code ReportController} takes a text as it stands, so that findings have lines and columns; {@code Asked} is what the
 *       query asks for, and the day comes from the clock of this host, since the library has none;
 *   <li>{@code SubmissionController} takes a {@code Submission} of this host, which Spring's mapper binds and which has a report
 *       in it, and answers with a {@code Receipt} that has an assessment in it;
 *   <li>{@code Judgement} says whether a report was read and found right, and a {@code Problem} tells what was not: a
 *       document by RFC 9457 with every finding ({@code ToldFinding}). There is a {@code ProblemKind} for each reason;
 *   <li>{@code AcceptLanguage} picks one of the six languages by what the client accepts, and {@code Words} has the words of
 *       this host in them, as the library has its own;
 *   <li>{@code BodyLimit} gives every request a {@code CountedInput}, which ends with {@code TooLarge};
 *   <li>{@code ProblemAdvice} answers for what was thrown within Spring, a {@code Refusal} of this host among it, {@code
 *       MapperProblem} for what the mapper refused, and {@code ProblemValve} for what Tomcat refuses before Spring has seen it.
 *       Nothing that they answer comes from the message of an exception.
 * </ol>
 */
@NullMarked
package org.wsis4j.web;

import org.jspecify.annotations.NullMarked;
