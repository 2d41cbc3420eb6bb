using HapticNode.Core.Base;

namespace HapticNode.Core.Tests.Support;

/// <summary>The host's side of the serial line.</summary>
public static class Talk
{
    /// <summary>Sends text and lets the node work until it has nothing more to do, all at one time.</summary>
    /// <param name="node">The node.</param>
    /// <param name="text">The text, with its line ends; as long as the test likes.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>All that the node answers, without notices and without the end of the last line.</returns>
    public static string Exchange(Node node, string text, long now)
    {
        string all = Listen(node, text, now) + "\r\n";
        string answer = "";
        int start = 0;
        for (int end = all.IndexOf("\r\n"); end >= 0; end = all.IndexOf("\r\n", start))
        {
            if (end > start && all[start] != '!')
            {
                answer += (answer.Length == 0 ? "" : "\r\n") + all.Substring(start, end - start);
            }

            start = end + 2;
        }

        return answer;
    }

    /// <summary>Sends text and lets the node work until it has nothing more to do, all at one time.</summary>
    /// <param name="node">The node.</param>
    /// <param name="text">The text, with its line ends.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>All that the node says, without the end of the last line.</returns>
    public static string Listen(Node node, string text, long now)
    {
        byte[] bytes = Ascii.Bytes(text);
        byte[] one = new byte[1];
        string answer = "";
        for (int i = 0; i < bytes.Length; i++)
        {
            one[0] = bytes[i];
            node.Receive(one, 1);
            answer += Settle(node, now);
        }

        return answer.Length < 2 ? answer : answer.Substring(0, answer.Length - 2);
    }

    /// <summary>Lets the node work until it has nothing more to do, all at one time.</summary>
    /// <param name="node">The node.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>All that the node says, line ends and all.</returns>
    public static string Settle(Node node, long now)
    {
        string answer = "";
        do
        {
            node.Step(now);
            answer += Take(node);
        }
        while (node.Console.HasWork(now));

        return answer;
    }

    /// <summary>Takes what the node has to say, all of it.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The text, line ends and all.</returns>
    public static string Take(Node node)
    {
        byte[] bytes = new byte[600];
        return Text(bytes, node.Console.Send(bytes, bytes.Length));
    }

    /// <summary>Turns bytes into text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">How many.</param>
    /// <returns>The text.</returns>
    public static string Text(byte[] bytes, int count)
    {
        string text = "";
        for (int i = 0; i < count; i++)
        {
            text += (char)bytes[i];
        }

        return text;
    }
}
