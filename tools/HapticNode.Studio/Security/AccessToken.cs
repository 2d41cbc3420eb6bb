using System.Security.Cryptography;
using System.Text;

namespace HapticNode.Studio.Security;

/// <summary>The secret that the opened address carries: 256 random bits, new at each start. Whoever lacks it gets nothing but the style sheet.</summary>
public sealed class AccessToken
{
    /// <summary>The name of the query parameter.</summary>
    public const string Parameter = "token";

    private const int Bytes = 32;

    private readonly byte[] _expected;

    /// <summary>Makes a new one.</summary>
    public AccessToken()
    {
        Text = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
        _expected = Encoding.ASCII.GetBytes(Text);
    }

    /// <summary>The token as 64 hexadecimal digits.</summary>
    public string Text { get; }

    /// <summary>Compares in a time that does not depend on how much is right.</summary>
    /// <param name="given">What somebody says the token is.</param>
    /// <returns>Whether it is.</returns>
    public bool Matches(string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), _expected);
}
