namespace HapticNode.Link.Tests.Support;

/// <summary>Expects failures without leaving the thread: in virtual time the framework's own way, which goes on in the thread pool, will not do.</summary>
internal static class Failure
{
    internal static async Task<TException> OfAsync<TException>(Func<Task> action)
        where TException : Exception
    {
        try
        {
            await action();
        }
        catch (Exception exception) when (exception.GetType() == typeof(TException))
        {
            return (TException)exception;
        }

        throw new AssertFailedException($"There was no {typeof(TException).Name}.");
    }
}
