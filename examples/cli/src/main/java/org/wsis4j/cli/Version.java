package org.wsis4j.cli;

import java.lang.module.ModuleDescriptor;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the module. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        ModuleDescriptor descriptor = Version.class.getModule().getDescriptor();
        String version = descriptor == null ? null : descriptor.rawVersion().orElse(null);
        return new String[] {"wsis " + (version == null ? "(version unknown: not started as a module)" : version)};
    }
}
