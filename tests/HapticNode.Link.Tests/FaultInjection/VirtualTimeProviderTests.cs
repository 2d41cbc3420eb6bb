using HapticNode.Link.FaultInjection;

namespace HapticNode.Link.Tests.FaultInjection;

[TestClass]
public sealed class VirtualTimeProviderTests
{
    private readonly VirtualTimeProvider _time = new();

    [TestMethod]
    public void AMonthOfWaitingIsExactlyAMonth()
    {
        _time.Run(() => Task.Delay(TimeSpan.FromDays(30), _time));

        Assert.AreEqual(TimeSpan.FromDays(30), _time.Elapsed);
    }

    [TestMethod]
    public void TimersFireInTheOrderOfTheirTimesAndThenOfTheirSetting()
    {
        List<int> fired = [];
        _time.Run(async () =>
        {
            using ITimer late = _time.CreateTimer(_ => fired.Add(3), null, TimeSpan.FromSeconds(2), Timeout.InfiniteTimeSpan);
            using ITimer first = _time.CreateTimer(_ => fired.Add(1), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
            using ITimer second = _time.CreateTimer(_ => fired.Add(2), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
            await Task.Delay(TimeSpan.FromSeconds(3), _time);
        });

        CollectionAssert.AreEqual(new[] { 1, 2, 3 }, fired);
    }

    [TestMethod]
    public void ATimerThatWasSetAnewOrDisposedDoesNotFireAtItsOldTime()
    {
        List<TimeSpan> fired = [];
        _time.Run(async () =>
        {
            using ITimer moved = _time.CreateTimer(_ => fired.Add(_time.Elapsed), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
            moved.Change(TimeSpan.FromSeconds(2), Timeout.InfiniteTimeSpan);
            _time.CreateTimer(_ => fired.Add(_time.Elapsed), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan).Dispose();
            await Task.Delay(TimeSpan.FromSeconds(3), _time);
        });

        CollectionAssert.AreEqual(new[] { TimeSpan.FromSeconds(2) }, fired);
    }

    [TestMethod]
    public void APeriodicTimerFiresEachPeriod()
    {
        int fired = 0;
        _time.Run(async () =>
        {
            using ITimer timer = _time.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
            await Task.Delay(TimeSpan.FromSeconds(6), _time);
        });

        Assert.AreEqual(3, fired);
    }

    [TestMethod]
    public void WaitingForNothingIsAnError()
    {
        Assert.ThrowsExactly<InvalidOperationException>(() => _time.Run(() => new TaskCompletionSource().Task));
    }

    [TestMethod]
    public void AnErrorOfWhatRunsIsPassedOn()
    {
        Assert.ThrowsExactly<FormatException>(() => _time.Run(() => Task.FromException(new FormatException())));
    }
}
