namespace HapticNode.Core.Cues.Notation;

/// <summary>The fixed words of the notation, in the order of the values they stand for.</summary>
public static class Words
{
    /// <summary>The words that begin a line, by <see cref="Statement"/>.</summary>
    public static readonly NameTable Statements = new NameTable(new string[] { "lane", "button", "encoder", "cue", "on", "theme", "repeats" });

    /// <summary>What has options: the argument of <c>get</c> and <c>set</c>.</summary>
    public static readonly NameTable Sections = new NameTable(new string[] { "lane", "button", "encoder", "cue", "ask", "theme", "repeats" });

    /// <summary>The statement of each of the <see cref="Sections"/>.</summary>
    public static readonly Statement[] SectionStatements =
    {
        Statement.Lane, Statement.Button, Statement.Encoder, Statement.Cue, Statement.Ask, Statement.Theme, Statement.Repeats,
    };

    /// <summary>The kinds of lane, by <see cref="LaneKind"/>.</summary>
    public static readonly NameTable LaneKinds = new NameTable(new string[] { "motor", "tone", "light" });

    /// <summary>The events of a button: <see cref="Controls.ControlEvent.Press"/> and those after it.</summary>
    public static readonly NameTable ButtonEvents = new NameTable(new string[] { "press", "release", "hold", "double", "repeat" });

    /// <summary>The events of an encoder: <see cref="Controls.ControlEvent.Detent"/> and those after it.</summary>
    public static readonly NameTable EncoderEvents = new NameTable(new string[] { "detent", "limit" });

    /// <summary>What a binding does, by <see cref="Answer"/>.</summary>
    public static readonly NameTable Answers = new NameTable(new string[] { "none", "play", "ask" });
}
