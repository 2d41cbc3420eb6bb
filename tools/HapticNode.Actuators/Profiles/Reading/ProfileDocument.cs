using HapticNode.Documents.Problems;

namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>A profile whose every key is there and within its range, before its numbers are brought together.</summary>
internal sealed class ProfileDocument(string file, ActuatorKind kind, string title, string? note, IReadOnlyList<(ProfileValue Value, int Line)> entries)
{
    /// <summary>The name of the profile.</summary>
    internal string Name { get; } = Path.GetFileNameWithoutExtension(file);

    /// <summary>What the part is.</summary>
    internal ActuatorKind Kind { get; } = kind;

    /// <summary>Maker, part number and form.</summary>
    internal string Title { get; } = title;

    /// <summary>A remark, or null.</summary>
    internal string? Note { get; } = note;

    /// <summary>The numbers in the order of the file.</summary>
    internal IReadOnlyList<ProfileValue> Values { get; } = [.. entries.Select(entry => entry.Value)];

    /// <summary>The number with a key, which the kind's schema names.</summary>
    internal double this[string key] => entries.First(entry => entry.Value.Key == key).Value.Value;

    /// <summary>Whether there is a number with a key: the kind's schema may name groups that need not be there.</summary>
    internal bool Has(string key) => entries.Any(entry => entry.Value.Key == key);

    /// <summary>Refuses the profile unless one number is at least as large as another.</summary>
    internal void RequireAtLeast(string key, string limit)
    {
        Require(this[key] >= this[limit], key, FormattableString.Invariant($"must not be below {limit}, {this[limit]}"));
    }

    /// <summary>Refuses the profile unless its numbers go together.</summary>
    internal void Require(bool condition, string key, string message)
    {
        if (!condition)
        {
            (ProfileValue value, int line) = entries.First(entry => entry.Value.Key == key);
            throw new ProfileException([new DocumentProblem(file, line, 0, $"{value.Group}.{key}", FormattableString.Invariant($"{value.Value}: {message}"))]);
        }
    }
}
