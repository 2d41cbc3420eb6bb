using Host = Microsoft.VisualStudio.TestTools.UnitTesting.Assert;

namespace nanoFramework.TestFramework;

/// <summary>What a test claims. Each member has the signature of the device's framework and forwards to MSTest.</summary>
/// <remarks>Every claim that does not hold throws <see cref="Microsoft.VisualStudio.TestTools.UnitTesting.AssertFailedException"/>.</remarks>
public static class Assert
{
    /// <summary>Claims that two truth values are equal.</summary>
    /// <param name="expected">What should be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreEqual(bool expected, bool actual, string message = "")
    {
        Host.AreEqual(expected, actual, message);
    }

    /// <summary>Claims that two numbers are equal.</summary>
    /// <param name="expected">What should be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreEqual(double expected, double actual, string message = "")
    {
        Host.AreEqual(expected, actual, message);
    }

    /// <summary>Claims that two numbers are equal.</summary>
    /// <param name="expected">What should be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreEqual(int expected, int actual, string message = "")
    {
        Host.AreEqual(expected, actual, message);
    }

    /// <summary>Claims that two numbers are equal.</summary>
    /// <param name="expected">What should be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreEqual(long expected, long actual, string message = "")
    {
        Host.AreEqual(expected, actual, message);
    }

    /// <summary>Claims that two objects are equal, by <c>Equals</c>.</summary>
    /// <param name="expected">What should be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreEqual(object? expected, object? actual, string message = "")
    {
        Host.AreEqual(expected, actual, message);
    }

    /// <summary>Claims that two texts are equal.</summary>
    /// <param name="expected">What should be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreEqual(string? expected, string? actual, string message = "")
    {
        Host.AreEqual(expected, actual, message);
    }

    /// <summary>Claims that two truth values differ.</summary>
    /// <param name="notExpected">What should not be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreNotEqual(bool notExpected, bool actual, string message = "")
    {
        Host.AreNotEqual(notExpected, actual, message);
    }

    /// <summary>Claims that two numbers differ.</summary>
    /// <param name="notExpected">What should not be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreNotEqual(double notExpected, double actual, string message = "")
    {
        Host.AreNotEqual(notExpected, actual, message);
    }

    /// <summary>Claims that two numbers differ.</summary>
    /// <param name="notExpected">What should not be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreNotEqual(int notExpected, int actual, string message = "")
    {
        Host.AreNotEqual(notExpected, actual, message);
    }

    /// <summary>Claims that two numbers differ.</summary>
    /// <param name="notExpected">What should not be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreNotEqual(long notExpected, long actual, string message = "")
    {
        Host.AreNotEqual(notExpected, actual, message);
    }

    /// <summary>Claims that two objects differ, by <c>Equals</c>.</summary>
    /// <param name="notExpected">What should not be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreNotEqual(object? notExpected, object? actual, string message = "")
    {
        Host.AreNotEqual(notExpected, actual, message);
    }

    /// <summary>Claims that two texts differ.</summary>
    /// <param name="notExpected">What should not be.</param>
    /// <param name="actual">What is.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void AreNotEqual(string? notExpected, string? actual, string message = "")
    {
        Host.AreNotEqual(notExpected, actual, message);
    }

    /// <summary>Claims that a condition does not hold.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void IsFalse(bool condition, string message = "")
    {
        Host.IsFalse(condition, message);
    }

    /// <summary>Claims that a condition holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void IsTrue(bool condition, string message = "")
    {
        Host.IsTrue(condition, message);
    }

    /// <summary>Claims that there is an object.</summary>
    /// <param name="value">The value.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void IsNotNull(object? value, string message = "")
    {
        Host.IsNotNull(value, message);
    }

    /// <summary>Claims that there is no object.</summary>
    /// <param name="value">The value.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void IsNull(object? value, string message = "")
    {
        Host.IsNull(value, message);
    }

    /// <summary>Claims that an action throws an exception of exactly one type.</summary>
    /// <param name="exceptionType">The type.</param>
    /// <param name="action">The action.</param>
    /// <param name="message">Said when the claim fails.</param>
    public static void ThrowsException(Type exceptionType, Action action, string message = "")
    {
        Type? thrown = null;
        try
        {
            action();
        }
        catch (Exception exception)
        {
            thrown = exception.GetType();
        }

        Host.AreEqual(exceptionType, thrown, message);
    }

    /// <summary>Ends a test without a verdict.</summary>
    /// <param name="message">Why there is none.</param>
    public static void SkipTest(string message = "")
    {
        Host.Inconclusive(message);
    }
}
