package org.wsis4j.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/** Answers for what Tomcat refuses before Spring has seen it, such as a path that is none, where Tomcat would send HTML. */
final class ProblemValve extends ErrorReportValve {

    private final JsonMapper mapper;

    ProblemValve(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = Problem.of(ProblemAdvice.kind(status), status, ProblemAdvice.values(request), request);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, problem.language());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        try {
            response.getOutputStream().write(mapper.writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException e) {
            // The client is gone: there is nobody to tell.
            getContainer().getLogger().debug("no problem could be sent", e);
        }
    }
}
