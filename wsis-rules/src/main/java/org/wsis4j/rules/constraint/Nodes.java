package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.wsis4j.rules.reading.Location;

/**
 * The end of a path that is being built. The builders of Bean Validation have the same steps and no type in common.
 *
 * @param property goes on to a property
 * @param bean goes on to an element
 * @param end adds the violation
 */
record Nodes(
        Function<String, NodeBuilderCustomizableContext> property,
        Supplier<LeafNodeBuilderCustomizableContext> bean,
        Runnable end) {

    /** More digits are no index of a list. */
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    /** Adds the violation at a place of the document: /activities/3/start becomes activities[3].start. */
    static void place(ConstraintViolationBuilder violation, Location location) {
        List<String> steps = location.steps();
        Nodes nodes = new Nodes(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        for (int i = 0; i < steps.size(); i++) {
            if (!isIndex(steps.get(i))) {
                nodes = of(nodes.property.apply(steps.get(i)));
            } else if (i + 1 < steps.size()) {
                // The index belongs to the node after it.
                int index = Integer.parseInt(steps.get(i++));
                nodes = of(nodes.property.apply(steps.get(i)).inIterable().atIndex(index));
            } else {
                nodes.bean
                        .get()
                        .inIterable()
                        .atIndex(Integer.valueOf(steps.get(i)))
                        .addConstraintViolation();
                return;
            }
        }
        nodes.end.run();
    }

    private static Nodes of(NodeBuilderCustomizableContext node) {
        return new Nodes(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    private static Nodes of(NodeBuilderDefinedContext node) {
        return new Nodes(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    private static boolean isIndex(String step) {
        return INDEX.matcher(step).matches();
    }
}
