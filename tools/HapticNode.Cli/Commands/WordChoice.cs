using System.CommandLine;
using System.CommandLine.Parsing;
using HapticNode.Documents.Problems;

namespace HapticNode.Cli.Commands;

/// <summary>Options and arguments that take one of some words; another one is told with the nearest.</summary>
internal static class WordChoice
{
    /// <summary>Lets an option take these words alone.</summary>
    internal static void TakesOneOf(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result => Check(result, result.Tokens, option.Name, words));
    }

    /// <summary>Lets an argument take these words alone.</summary>
    internal static void TakesOneOf(this Argument<string> argument, params string[] words)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result => Check(result, result.Tokens, argument.Name, words));
    }

    private static void Check(SymbolResult result, IReadOnlyList<Token> tokens, string name, string[] words)
    {
        if (tokens.Select(token => token.Value).FirstOrDefault(value => !words.Contains(value)) is { } unknown)
        {
            result.AddError($"{name} does not take '{unknown}': {NearestWord.Expected(unknown, words)}{(NearestWord.Of(unknown, words) is null ? "." : "")}");
        }
    }
}
