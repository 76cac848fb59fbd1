package org.wsis4j.arbitraries;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.form.Codes;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.organization.StakeholderSpelling;
import org.wsis4j.reporting.Coded;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;

/** Codes and names as real documents write them, the canonical form first. */
final class Spellings {

    private Spellings() {}

    static Coded<ActionLine> line(Draw draw, ActionLine line) {
        String number = line.parent().orElse(line).code();
        String written = draw.one(line.code(), "AL " + line.code(), line.title(), number + ". " + line.title());
        return Coded.read(written, ActionLine::find);
    }

    static Coded<Organization> organization(Draw draw, Organization organization) {
        List<String> names = new ArrayList<>(List.of(organization.acronym(), organization.name()));
        names.addAll(organization.aliases());
        return organization(draw.one(names));
    }

    static Coded<Organization> organization(String name) {
        return Coded.read(name, Organizations.standard()::find);
    }

    static Coded<StakeholderCategory> category(Draw draw, StakeholderCategory category) {
        List<String> names = new ArrayList<>(List.of(category.name()));
        category.spellings().stream().map(StakeholderSpelling::spelling).forEach(names::add);
        return Coded.read(draw.one(names), StakeholderCategory::find);
    }

    static Coded<Area> area(String code) {
        return Codes.AREA.read(code);
    }

    static Coded<Indicator> indicator(Draw draw, String key) {
        Indicator indicator = Indicators.standard().find(key).orElseThrow();
        List<String> names = new ArrayList<>(List.of(key));
        indicator.number().ifPresent(names::add);
        names.addAll(indicator.series());
        return Codes.INDICATOR.read(draw.one(names));
    }

    static Coded<ConnectivityTarget> target(Draw draw, int number) {
        List<String> names = new ArrayList<>(List.of(String.valueOf(number), "Target " + number));
        ConnectivityTarget.of(number).letter().ifPresent(letter -> names.addAll(List.of(letter, "6(" + letter + ")")));
        return Codes.TARGET.read(draw.one(names));
    }
}
