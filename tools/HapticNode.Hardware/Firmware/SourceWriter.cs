using System.Text;

namespace HapticNode.Hardware.Firmware;

/// <summary>Writes lines of C# with their indentation.</summary>
internal sealed class SourceWriter
{
    private const int Step = 4;

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Writes a line.</summary>
    internal void Line(string line = "") => _text.Append(line.Length > 0 ? new string(' ', _indent) + line : "").Append('\n');

    /// <summary>Writes a line and opens a block.</summary>
    internal void Open(string line)
    {
        Line(line);
        Line("{");
        _indent += Step;
    }

    /// <summary>Closes a block.</summary>
    internal void Close()
    {
        _indent -= Step;
        Line("}");
    }

    /// <summary>Writes some lines one step further in.</summary>
    internal void Indented(Action write)
    {
        _indent += Step;
        write();
        _indent -= Step;
    }

    /// <summary>Writes an initialised array as a member.</summary>
    internal void List(string line, IEnumerable<string> elements)
    {
        Line(line);
        Line("{");
        Indented(() =>
        {
            foreach (string element in elements)
            {
                Line(element + ",");
            }
        });
        Line("},");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
