package org.wsis4j.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application, started once for all tests, with a clock that stands still. */
final class RunningHost {

    /** The day of the host, where a request names none. */
    static final String TODAY = "2006-07-20";

    static final int PORT = start();

    private RunningHost() {}

    private static int start() {
        SpringApplication application = new SpringApplication(WebExample.class);
        Clock clock = Clock.fixed(Instant.parse(TODAY + "T23:59:59Z"), ZoneOffset.UTC);
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("standing", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        WebServerApplicationContext running =
                (WebServerApplicationContext) application.run("--server.port=0", "--logging.level.root=off");
        return running.getWebServer().getPort();
    }
}
