package org.wsis4j.web;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts the application, on port 8080 of this machine only:
 *
 * <pre>{@code
 * ./mvnw -q -ntp -pl examples/web -am -DskipTests package exec:java
 * curl -H 'Content-Type: application/json' -H 'Accept-Language: fr' \
 *     --data-binary @examples/cli/reports/many-faults.json 'http://127.0.0.1:8080/reports?asOf=2006-07-20'
 * }</pre>
 *
 * <p>Another port is {@code -Dexec.args=--server.port=8081}. {@code GET} is nowhere possible: a report comes in, an
 * assessment or a problem goes out, and nothing is kept.
 */
@SpringBootApplication(proxyBeanMethods = false, exclude = ErrorMvcAutoConfiguration.class)
public class WebExample {

    /**
     * Starts the application and says where it listens.
     *
     * @param args settings of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        WebServerApplicationContext running =
                (WebServerApplicationContext) SpringApplication.run(WebExample.class, args);
        int port = Objects.requireNonNull(running.getWebServer(), "it runs").getPort();
        System.out.println("POST /reports and POST /submissions on http://127.0.0.1:" + port + ", stop with Ctrl+C");
    }

    /** The day that counts where nobody names one. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Without order it comes after the valve that Boot adds, and so lies within it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat(JsonMapper mapper) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve(mapper)));
    }
}
