import ArgumentParser

/// The option that makes a desk's time a played one.
struct ClockOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Play the desk's time: an RFC 3339 start, and how fast. For a new data folder.",
            valueName: "start[xrate]"),
        transform: { text in
            guard let setting = ClockSetting(text) else {
                throw ValidationError(
                    """
                    START or STARTxRATE is expected, such as 2026-11-20T00:00:00-08:00x500, \
                    with a rate from 1 to 100000
                    """)
            }
            return setting
        })
    var clock: ClockSetting?
}
