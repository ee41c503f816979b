/** A program in a module of its own. */
module org.example.trade {
    requires org.ytterby.core;
    requires org.ytterby.io;

    exports org.example.trade;
}
