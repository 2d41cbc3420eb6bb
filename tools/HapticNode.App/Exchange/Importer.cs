using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;
using HapticNode.Documents.Problems;

namespace HapticNode.App.Exchange;

/// <summary>Turns files of other formats into cues. It writes nothing.</summary>
/// <param name="lanes">The bank whose lanes the cues are for.</param>
public sealed class Importer(Bank lanes)
{
    /// <summary>Imports a file, or text behind the name of its format.</summary>
    /// <param name="request">What and how.</param>
    /// <returns>A result for each effect; one with the problem where the file is not valid.</returns>
    /// <exception cref="ExchangeException">The request itself is wrong: an unknown format, lane or effect.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IReadOnlyList<ImportResult> Import(ImportRequest request)
    {
        SourceFile file;
        try
        {
            file = SourceText.Find(request);
        }
        catch (FormatProblemException problem)
        {
            return [new ImportResult(problem.File, null, problem.File, 0, null, problem, null)];
        }

        return Import(file, request, new HashSet<string>());
    }

    /// <summary>Imports bytes, such as those of a file dropped on a cue.</summary>
    /// <param name="file">The file.</param>
    /// <param name="request">How.</param>
    /// <returns>A result for each effect.</returns>
    /// <exception cref="ExchangeException">The request itself is wrong.</exception>
    public IReadOnlyList<ImportResult> Import(SourceFile file, ImportRequest request) => Import(file, request, new HashSet<string>());

    internal IReadOnlyList<ImportResult> Import(SourceFile file, ImportRequest request, ISet<string> names)
    {
        IFormat? format = request.Format is { } name ? Find(name) : FormatRegistry.Recognise(file);
        if (format is null)
        {
            string reason = file.Extension switch
            {
                ".acf" => "an actuator profile and no effect; give it as --actuator beside a .haptic file",
                ".hasp" => "a project of Haptics Studio; export its clips as .haptic there",
                _ => "not a format that is read here; --format says which one it is, and 'hapticnode formats' lists them",
            };
            var unknown = new FormatProblemException(file.Name, 1, 1, "UnknownFormat", reason);
            return [new ImportResult(file.Name, null, file.Stem, 0, null, unknown, null)];
        }

        IReadOnlyList<HapticForm> forms;
        try
        {
            forms = format.Read(file, request.Reading);
        }
        catch (FormatProblemException problem)
        {
            return [new ImportResult(file.Name, format.Info, file.Stem, 0, null, problem, null)];
        }

        if (request.Only is { } only)
        {
            forms = [forms.FirstOrDefault(form => form.Name == only) ?? throw new ExchangeException($"{file.Name} has no effect '{only}': {NearestWord.Expected(only, [.. forms.Select(form => form.Name)])}")];
        }

        return [.. forms.Select(form => Build(file, format, form, request, names, forms.Count > 1))];
    }

    private ImportResult Build(SourceFile file, IFormat format, HapticForm form, ImportRequest request, ISet<string> names, bool isOneOfMany)
    {
        string effect = form.Name;
        string wanted = request.Name is null ? effect : isOneOfMany ? $"{request.Name}-{names.Count + 1}" : request.Name;
        try
        {
            ImportOptions options = new(lanes) { Length = request.Length, Lane = request.Lane, Transients = request.Reading.Transients };
            ImportedCue cue = CueBuilder.Build(form, CueName.Of(wanted, names), options);
            return new ImportResult(file.Name, format.Info, effect, form.Milliseconds, cue, null, null);
        }
        catch (Exception exception) when (exception is EffectTooLongException or EffectRangeException)
        {
            return new ImportResult(file.Name, format.Info, effect, form.Milliseconds, null, null, exception.Message);
        }
        catch (ArgumentException exception)
        {
            throw new ExchangeException(exception.Message);
        }
    }

    private static IFormat Find(string name)
    {
        string[] names = [.. FormatRegistry.All.Where(format => format.Info.Reads).Select(format => format.Info.Name)];
        return FormatRegistry.Find(name) is { Info.Reads: true } format
            ? format
            : throw new ExchangeException($"'{name}' is not a format that can be read: {NearestWord.Expected(name, names)}");
    }
}
