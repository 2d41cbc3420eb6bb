using System.Reflection;
using HapticNode.Actuators.Profiles.Reading;
using HapticNode.Documents.Problems;
using HapticNode.Documents.Yaml;

namespace HapticNode.Actuators.Profiles;

/// <summary>A part's electrical and mechanical data: a text file that says of every number where it comes from.</summary>
public abstract class ActuatorProfile
{
    /// <summary>The resonant motor of the standard bank: 170 Hz, and of the shipped ones the one whose rise and fall designers report.</summary>
    public const string DefaultLra = "vlv101040a";

    /// <summary>The rotating mass of the standard bank: of the shipped ones the one with the most documented data.</summary>
    public const string DefaultErm = "lcm0827a3038f";

    /// <summary>The buzzer of the reference panel: a piezo of 4 kHz that a pin drives.</summary>
    public const string DefaultBuzzer = "ps1240p02bt";

    /// <summary>The light of the reference panel.</summary>
    public const string DefaultLight = "ltst-c170gkt";

    private const string Extension = ".yaml";

    private protected ActuatorProfile(ProfileDocument document)
    {
        Name = document.Name;
        Kind = document.Kind;
        Title = document.Title;
        Note = document.Note;
        Values = document.Values;
    }

    /// <summary>The names of the shipped profiles, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[..^Extension.Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>The name of the profile: that of its file, without the extension.</summary>
    public string Name { get; }

    /// <summary>What the part is.</summary>
    public ActuatorKind Kind { get; }

    /// <summary>Maker, part number and form.</summary>
    public string Title { get; }

    /// <summary>What a reader of results should know; null for nothing.</summary>
    public string? Note { get; }

    /// <summary>Every number of the file with its origin, in the order of the file.</summary>
    public IReadOnlyList<ProfileValue> Values { get; }

    /// <summary>How far single units lie from this profile.</summary>
    public abstract UnitSpread Spread { get; }

    /// <summary>Reads a shipped profile or a file.</summary>
    /// <param name="nameOrPath">One of <see cref="Names"/>, or the path of a file: something with a directory in it or the extension .yaml.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ProfileException">There is no profile of that name, or something in it is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ActuatorProfile Load(string nameOrPath)
    {
        if (nameOrPath.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || Path.GetFileName(nameOrPath) != nameOrPath)
        {
            return Parse(nameOrPath, YamlFile.ReadText(nameOrPath));
        }

        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(nameOrPath + Extension);
        if (stream is null)
        {
            throw new ProfileException(nameOrPath, $"no such profile: {NearestWord.Expected(nameOrPath, Names)}");
        }

        using var reader = new StreamReader(stream);
        return Parse(nameOrPath, reader.ReadToEnd());
    }

    /// <summary>Reads a shipped profile or a file that must describe a certain kind of part.</summary>
    /// <typeparam name="TProfile">The kind of part.</typeparam>
    /// <param name="nameOrPath">One of <see cref="Names"/>, or the path of a file.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ProfileException">There is no profile of that name, something in it is wrong, or it describes another kind of part.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static TProfile Load<TProfile>(string nameOrPath)
        where TProfile : ActuatorProfile
    {
        ActuatorProfile profile = Load(nameOrPath);
        return profile as TProfile
            ?? throw new ProfileException(nameOrPath, $"this is a part of the kind {ProfileSchema.WordOf(profile.Kind)}");
    }

    /// <summary>Reads the text of a profile.</summary>
    /// <param name="file">What to call it in errors; its name without directory and extension names the profile.</param>
    /// <param name="text">The text.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ProfileException">Something in it is wrong; all of it is read first.</exception>
    public static ActuatorProfile Parse(string file, string text)
    {
        ProfileDocument document = new ProfileReader(file).Read(text);
        return document.Kind switch
        {
            ActuatorKind.Lra => new LraProfile(document),
            ActuatorKind.Erm => new ErmProfile(document),
            ActuatorKind.Piezo or ActuatorKind.Magnetic => new BuzzerProfile(document),
            _ => new LightProfile(document),
        };
    }
}
