using HapticNode.Documents.Problems;

namespace HapticNode.Captures.Vcd;

/// <summary>A variable that a dump declares.</summary>
/// <param name="Scope">The scopes that it is in, joined by dots and with a dot at the end; empty outside of all.</param>
/// <param name="Reference">Its name without the range of its bits; blanks and dots are part of it.</param>
/// <param name="Identifier">The short name that its changes have.</param>
/// <param name="Bits">How many bits it has.</param>
/// <param name="High">The number of its leftmost bit.</param>
/// <param name="Low">The number of its rightmost bit.</param>
internal sealed record VcdVariable(string Scope, string Reference, string Identifier, int Bits, int High, int Low)
{
    /// <summary>Its whole name.</summary>
    public string Name => Scope + Reference;

    /// <summary>How far a bit is from the right; -1 where the variable has no such bit.</summary>
    public int PlaceOf(int bit) => bit >= Math.Min(High, Low) && bit <= Math.Max(High, Low) ? Math.Abs(bit - Low) : -1;
}

/// <summary>A channel of a dump: a bit of a variable.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Identifier">The short name of the variable.</param>
/// <param name="Place">How far it is from the variable's right end.</param>
internal sealed record VcdBit(string Name, string Identifier, int Place);

/// <summary>The variables of a dump, and how a name finds one.</summary>
internal sealed class VcdVariables(string file)
{
    private const int Compared = 1000;

    private readonly List<VcdVariable> _variables = [];
    private readonly List<VcdVariable> _others = [];
    private readonly HashSet<string> _otherIdentifiers = [];

    /// <summary>How many there are.</summary>
    public int Count => _variables.Count + _others.Count;

    /// <summary>The short names of all.</summary>
    public HashSet<string> Identifiers => [.. _variables.Select(variable => variable.Identifier), .. _otherIdentifiers];

    /// <summary>Adds a variable.</summary>
    public void Add(VcdVariable variable) => _variables.Add(variable);

    /// <summary>Adds a variable that has no bits, such as a voltage or a text: its changes are passed over.</summary>
    public void AddOther(VcdVariable variable)
    {
        _others.Add(variable);
        _otherIdentifiers.Add(variable.Identifier);
    }

    /// <summary>The bits that somebody asks for: by name, by <c>name[bit]</c>, or by the index among the variables of one bit; the only one where none is named.</summary>
    /// <exception cref="DocumentException">There is no such bit; the message says what there is.</exception>
    public IReadOnlyList<VcdBit> Find(IReadOnlyList<string> wanted)
    {
        VcdVariable[] bits = [.. _variables.Where(variable => variable.Bits == 1)];
        if (wanted.Count == 0)
        {
            return [Of(bits[ChannelNames.Find(file, Names(bits), [])[0]])];
        }

        VcdBit[] found = [.. wanted.Select(name => Named(name) ?? BitOf(name) ?? Of(bits[ChannelNames.Find(file, Names(bits), [name])[0]]))];
        return ChannelNames.Same([.. found.Select(bit => (bit.Identifier, bit.Place))]) is (int first, int second)
            ? throw ChannelNames.SameChannel(file, wanted[first], wanted[second])
            : found;
    }

    private static VcdBit Of(VcdVariable variable) => new(variable.Name, variable.Identifier, 0);

    // What can be named, for the message: of wide variables a bit.
    private List<string> Names(VcdVariable[] bits) => bits.Length > 0 || _variables.Count == 0
        ? [.. bits.Select(variable => variable.Name)]
        : throw CaptureError.Of(file, $"has wide variables only: name a bit of one, {NearestWord.Expected("", [.. _variables.Take(Compared).Select(Range)])}");

    private VcdBit? Named(string wanted) => Variable(wanted) switch
    {
        null when Only(wanted, Matches(_others, VcdRange.JoinBit(wanted.Trim()))) is { } other => throw CaptureError.Of(file, $"'{other.Name}' is a number or a text, which has no level: name a variable of bits"),
        null => null,
        { Bits: 1 } variable => Of(variable),
        { } wide => throw CaptureError.Of(file, $"'{wanted}' has {wide.Bits} bits: name one of them, {Range(wide)}"),
    };

    private VcdVariable? Variable(string wanted) => Only(wanted, Matches(_variables, VcdRange.JoinBit(wanted.Trim()))) ?? Only(wanted, _variables.FindAll(candidate => IsOnlyBitOf(wanted, candidate)));

    // By the whole name, by its end, or by as many scopes before it as are needed. A name that begins with a backslash is an escaped one of Verilog, which the
    // backslash is no part of.
    private static List<VcdVariable> Matches(List<VcdVariable> variables, string wanted)
    {
        Predicate<VcdVariable>[] rules =
        [
            candidate => candidate.Name == wanted,
            candidate => candidate.Reference == wanted,
            candidate => IsEndOf(wanted, candidate.Name),
            candidate => Plain(candidate.Name) == Plain(wanted),
            candidate => Plain(candidate.Reference) == Plain(wanted),
            candidate => IsEndOf(Plain(wanted), Plain(candidate.Name)),
        ];
        return rules.Select(variables.FindAll).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private static bool IsEndOf(string wanted, string name) => name.EndsWith(wanted, StringComparison.Ordinal) && name.Length > wanted.Length && name[^(wanted.Length + 1)] == '.';

    private static string Plain(string name) => name.Replace("\\", "", StringComparison.Ordinal);

    private VcdBit? BitOf(string wanted)
    {
        if (VcdRange.Split(wanted) is not (string name, int bit, int low) || bit != low)
        {
            return null;
        }

        VcdVariable? variable = Only(name, Matches(_variables, name.Trim()));
        return variable is null ? null
            : variable.PlaceOf(bit) is >= 0 and int place ? new VcdBit(wanted, variable.Identifier, place)
            : throw CaptureError.Of(file, $"'{name}' has no bit {bit}: expected {Range(variable)}");
    }

    // 'ok' for the one bit 'ok [0]'.
    private static bool IsOnlyBitOf(string wanted, VcdVariable variable) =>
        variable.Bits == 1 && VcdRange.Split(variable.Reference) is { } range && (range.Name == wanted || variable.Scope + range.Name == wanted);

    // Several declarations of one identifier are one signal, seen in several scopes.
    private VcdVariable? Only(string wanted, List<VcdVariable> found) => found.Select(variable => variable.Identifier).Distinct().Count() < 2
        ? found.FirstOrDefault()
        : throw CaptureError.Of(file, $"'{wanted}' matches several: {NearestWord.Expected("", [.. found.Take(Compared).Select(variable => variable.Name)])}");

    private static string Range(VcdVariable variable) => variable.Bits == 1
        ? variable.Name
        : FormattableString.Invariant($"{variable.Name}[{Math.Min(variable.High, variable.Low)}] to {variable.Name}[{Math.Max(variable.High, variable.Low)}]");
}
