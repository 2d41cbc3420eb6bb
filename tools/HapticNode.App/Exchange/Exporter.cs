using HapticNode.Banks;
using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;
using HapticNode.Documents.Problems;
using HapticNode.Feel.Modelling;

namespace HapticNode.App.Exchange;

/// <summary>Writes cues in other formats, in memory.</summary>
public static class Exporter
{
    private const string Standard = "standard";

    /// <summary>Exports a cue, all cues of a bank, or a file of another format.</summary>
    /// <param name="request">What and how.</param>
    /// <returns>A result for each effect; one for all where the format holds them in one file.</returns>
    /// <exception cref="ExchangeException">There is no such format, cue or file.</exception>
    /// <exception cref="BankException">The bank is wrong.</exception>
    /// <exception cref="FormatProblemException">The file is not valid.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<ExportResult> Export(ExportRequest request)
    {
        IFormat format = Find(request.Format);
        if (request.MotionOf is { } motors)
        {
            return Motion(request, motors);
        }

        if (request.Source == Standard || request.Source.EndsWith(".bank", StringComparison.OrdinalIgnoreCase))
        {
            BankFile bank = request.Source == Standard ? BankFile.Standard() : BankFile.Read(request.Source);
            return All(format, bank.Name.Split('.')[0], Cues(bank.Bank), request);
        }

        BankFile own = request.Bank is { } path ? BankFile.Read(path) : BankFile.Standard();
        (HapticForm Form, IReadOnlyList<string> Lines)[] cues = Cues(own.Bank);
        (HapticForm Form, IReadOnlyList<string> Lines) found = cues.FirstOrDefault(cue => cue.Form.Name == request.Source);
        if (found.Form is not null)
        {
            return [One(format, found, request.Writing)];
        }

        // What has an ending or a folder is meant as a file, and reading it tells that it is not there.
        bool isWord = !request.Source.Contains('.', StringComparison.Ordinal) && Path.GetFileName(request.Source) == request.Source;
        if (isWord && !File.Exists(request.Source))
        {
            throw new ExchangeException($"{own.Name} has no cue '{request.Source}', and there is no such file: {NearestWord.Expected(request.Source, [.. cues.Select(cue => cue.Form.Name)])}");
        }

        SourceFile file = SourceFile.Read(request.Source);
        IFormat source = FormatRegistry.Recognise(file) ?? throw new FormatProblemException(file.Name, 1, 1, "UnknownFormat", "not a format that is read here; 'hapticnode formats' lists them");
        return All(format, file.Stem, [.. source.Read(file, request.Reading).Select(form => (form, (IReadOnlyList<string>)[]))], request);
    }

    /// <summary>Exports a cue of a bank in memory.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="options">How to write it.</param>
    /// <returns>The cue in that format.</returns>
    /// <exception cref="ExchangeException">There is no such format.</exception>
    public static ExportResult Export(Bank bank, int cue, string format, WriteOptions options) =>
        One(Find(format), (CueReader.Read(bank, cue), CueBuilder.Print(bank, cue)), options);

    private static IReadOnlyList<ExportResult> Motion(ExportRequest request, FeelSetup motors)
    {
        if (request.Format != "wav")
        {
            throw new ExchangeException("only 'wav' holds a motion; the other formats hold what drives the motors");
        }

        bool isBank = request.Source.EndsWith(".bank", StringComparison.OrdinalIgnoreCase);
        Bank bank = isBank ? BankFile.Read(request.Source).Bank : request.Bank is { } path ? BankFile.Read(path).Bank : BankFile.Standard().Bank;
        string[] names = [.. Enumerable.Range(0, bank.Cues.Count).Select(cue => CueReader.Read(bank, cue).Name)];
        int index = Array.IndexOf(names, request.Source);
        return index < 0 && !isBank && request.Source != Standard
            ? throw new ExchangeException($"the motion of a cue is written, and there is no cue '{request.Source}': {NearestWord.Expected(request.Source, names)}")
            : [.. Enumerable.Range(0, names.Length).Where(cue => index < 0 ? CueReader.Read(bank, cue).Lanes.Any(lane => lane.Kind == Core.Base.LaneKind.Motor) : cue == index).Select(cue => MotionExport.Of(bank, cue, motors, request.Writing))];
    }

    private static IReadOnlyList<ExportResult> All(IFormat format, string name, (HapticForm Form, IReadOnlyList<string> Lines)[] cues, ExportRequest request)
    {
        if (cues.Length == 1 || format is not IBankFormat bankFormat)
        {
            return [.. cues.Select(cue => One(format, cue, request.Writing))];
        }

        WrittenForm written = bankFormat.WriteAll([.. cues.Select(cue => cue.Form)], request.Writing);
        double longest = cues.Select(cue => cue.Form.Milliseconds).DefaultIfEmpty().Max();
        return [new ExportResult(name, [.. cues.SelectMany(cue => cue.Lines)], longest, format.Info, written.Files, [.. cues.SelectMany(cue => cue.Form.Losses), .. written.Losses])];
    }

    private static ExportResult One(IFormat format, (HapticForm Form, IReadOnlyList<string> Lines) cue, WriteOptions options)
    {
        WrittenForm written = format.Write(cue.Form, options);
        return new ExportResult(cue.Form.Name, cue.Lines, cue.Form.Milliseconds, format.Info, written.Files, [.. cue.Form.Losses, .. written.Losses]);
    }

    private static (HapticForm Form, IReadOnlyList<string> Lines)[] Cues(Bank bank) =>
        [.. Enumerable.Range(0, bank.Cues.Count).Select(cue => (CueReader.Read(bank, cue), CueBuilder.Print(bank, cue)))];

    private static IFormat Find(string name)
    {
        string[] names = [.. FormatRegistry.All.Where(format => format.Info.Writes).Select(format => format.Info.Name)];
        return FormatRegistry.Find(name) is { Info.Writes: true } format
            ? format
            : throw new ExchangeException($"'{name}' is not a format that can be written: {NearestWord.Expected(name, names)}");
    }
}
