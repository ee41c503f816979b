/** Short programs on the bundled data. */
module org.ytterby.examples {
    requires org.ytterby.io;
    requires java.desktop;
    requires org.knowm.xchart;
    requires static java.compiler;

    exports org.ytterby.examples;
}
