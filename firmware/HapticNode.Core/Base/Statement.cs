namespace HapticNode.Core.Base;

/// <summary>The kinds of line that a bank is written in.</summary>
public enum Statement
{
    /// <summary><c>lane NAME KIND</c> and options.</summary>
    Lane = 0,

    /// <summary><c>button NAME</c>, <c>encoder NAME</c> and options: a word for each <see cref="ControlKind"/>.</summary>
    Control = 1,

    /// <summary><c>cue NAME</c> and options; begins the cue anew, without steps.</summary>
    Cue = 2,

    /// <summary><c>on CONTROL EVENT</c> and an answer.</summary>
    On = 3,

    /// <summary><c>theme</c> and options.</summary>
    Theme = 4,

    /// <summary><c>repeats</c> and options.</summary>
    Repeats = 5,

    /// <summary><c>CUE.LANE</c> and steps.</summary>
    Steps = 6,

    /// <summary>An empty line or a comment.</summary>
    Blank = 7,

    /// <summary>The options of an action, which stand in the line of a binding; only they can be set by themselves.</summary>
    Ask = 8,
}

/// <summary>Goes between statements and the words that they begin with, see <see cref="Words.Statements"/> and <see cref="Words.Sections"/>.</summary>
public static class Statements
{
    // A word for each kind of control stands in the place of one.
    private const int MoreWords = ControlKinds.Count - 1;

    /// <summary>The statement that a word begins.</summary>
    /// <param name="word">Index of the word.</param>
    /// <returns>The statement.</returns>
    public static Statement Of(int word)
    {
        return word <= (int)Statement.Lane ? Statement.Lane : word <= ControlKinds.Count ? Statement.Control : (Statement)(word - MoreWords);
    }

    /// <summary>The statement whose options a section of <c>get</c> and <c>set</c> has.</summary>
    /// <param name="section">Index of its word.</param>
    /// <returns>The statement; an action is made by <c>on</c>, whose place it has.</returns>
    public static Statement OfSection(int section)
    {
        Statement statement = Of(section);
        return statement == Statement.On ? Statement.Ask : statement;
    }

    /// <summary>The kind of control that a word of <see cref="Statement.Control"/> names.</summary>
    /// <param name="word">Index of the word.</param>
    /// <returns>The kind.</returns>
    public static ControlKind KindOf(int word)
    {
        return (ControlKind)(word - (int)Statement.Control);
    }

    /// <summary>The word that a statement begins with.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="kind">The kind of control, where it is one.</param>
    /// <returns>Index of the word.</returns>
    public static int WordOf(Statement statement, ControlKind kind)
    {
        return statement == Statement.Control ? (int)Statement.Control + (int)kind : statement == Statement.Lane ? 0 : (int)statement + MoreWords;
    }

    /// <summary>How a line is written, for <c>help</c>.</summary>
    /// <param name="word">Index of the word that it begins with.</param>
    /// <returns>Its form, and what it does.</returns>
    public static string UsageOf(int word)
    {
        switch (Of(word))
        {
            case Statement.Lane:
                return "lane NAME motor|tone|light OPTION ...: sets gain and limits of an output";
            case Statement.Control:
                return ControlKinds.UsageOf(KindOf(word));
            case Statement.Cue:
                return "cue NAME OPTION ...: begins a cue anew; CUE.LANE MS:LEVEL ... sets its steps";
            case Statement.On:
                return "on CONTROL EVENT none|play CUE|ask ACTION OPTION ...: sets what answers an input";
            case Statement.Theme:
                return "theme OPTION ...: sets gain and pitch of everything";
            case Statement.Repeats:
                return "repeats OPTION ...: sets how fast repeats soften";
            case Statement.Steps:
            case Statement.Blank:
            case Statement.Ask:
            default:
                throw new System.ArgumentException();
        }
    }
}
