using System.Text;

namespace HapticNode.Banks.Formats.Acf;

/// <summary>Turns what JSON5 has more than JSON into JSON: keys without quotes and texts in single quotes. Lines stay where they are.</summary>
internal static class Json5
{
    internal static SourceFile ToJson(SourceFile file)
    {
        string text = file.Text();
        var json = new StringBuilder(text.Length + 64);
        for (int i = 0; i < text.Length;)
        {
            char letter = text[i];
            if (letter is '"' or '\'')
            {
                i = Quoted(file, text, i, json);
            }
            else if (letter == '/' && i + 1 < text.Length && text[i + 1] is '/' or '*')
            {
                i = Comment(file, text, i, json);
            }
            else if (char.IsLetter(letter) || letter is '_' or '$')
            {
                int end = i;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$'))
                {
                    end++;
                }

                string word = text[i..end];
                json.Append(word is "true" or "false" or "null" ? word : $"\"{word}\"");
                i = end;
            }
            else
            {
                json.Append(letter);
                i++;
            }
        }

        return new SourceFile(file.Name, Encoding.UTF8.GetBytes(json.ToString()));
    }

    private static int Quoted(SourceFile file, string text, int start, StringBuilder json)
    {
        char quote = text[start];
        json.Append('"');
        int i = start + 1;
        for (; i < text.Length && text[i] != quote; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                json.Append(text[i + 1] == '\'' ? "'" : text.Substring(i, 2));
                i++;
            }
            else
            {
                json.Append(text[i] == '"' ? "\\\"" : text[i].ToString());
            }
        }

        json.Append('"');
        return i < text.Length ? i + 1 : throw file.ProblemAtCharacter(start, Documents.JsonText.NotJson, "a text in quotes is not closed");
    }

    private static int Comment(SourceFile file, string text, int start, StringBuilder json)
    {
        bool isLine = text[start + 1] == '/';
        int end = isLine ? text.IndexOf('\n', start) : text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            return isLine ? text.Length : throw file.ProblemAtCharacter(start, Documents.JsonText.NotJson, "a comment is not closed");
        }

        json.Append('\n', isLine ? 0 : text[start..end].Count(letter => letter == '\n'));
        return isLine ? end : end + 2;
    }
}
