using System.Text;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats;

/// <summary>A file of another format, ready to be put on disk.</summary>
/// <param name="Suffix">What comes behind the name that was asked for, before the extension; empty for the main file.</param>
/// <param name="Extension">The extension with its dot.</param>
/// <param name="Bytes">The bytes.</param>
public sealed record WrittenFile(string Suffix, string Extension, byte[] Bytes)
{
    /// <summary>Makes a file of UTF-8 text.</summary>
    /// <param name="suffix">What comes behind the name.</param>
    /// <param name="extension">The extension with its dot.</param>
    /// <param name="text">The text.</param>
    /// <returns>The file.</returns>
    public static WrittenFile OfText(string suffix, string extension, string text) => new(suffix, extension, Encoding.UTF8.GetBytes(text));
}

/// <summary>An effect in another format.</summary>
/// <param name="Files">The files; the first is the main one.</param>
/// <param name="Losses">What they do not hold.</param>
public sealed record WrittenForm(IReadOnlyList<WrittenFile> Files, IReadOnlyList<Loss> Losses);
