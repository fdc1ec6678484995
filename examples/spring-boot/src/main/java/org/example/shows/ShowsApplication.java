package org.example.shows;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Nothing here names Jackson's module for episodes: Spring Boot asks the service loader, which finds it in goh-json. */
@SpringBootApplication
public class ShowsApplication {
    public static void main(String[] args) {
        SpringApplication.run(ShowsApplication.class, args);
    }
}
