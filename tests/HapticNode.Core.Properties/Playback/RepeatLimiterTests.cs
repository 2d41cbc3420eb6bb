using HapticNode.Core.Playback;
using HapticNode.Core.Properties.Support;

namespace HapticNode.Core.Properties.Playback;

[TestClass]
public sealed class RepeatLimiterTests
{
    [TestMethod]
    public void ALongerPauseNeverMakesARepeatWeaker()
    {
        Holds.ForChoices(300, 100, choices =>
        {
            int floor = choices.Between(10, 100);
            LoadedBank bank = new([$"repeats merge {choices.Between(0, 100)} soften {choices.Between(0, 500)} floor {floor}"]);
            int before = 0;
            foreach (int pause in Enumerable.Range(0, 80).Select(_ => choices.Between(0, 600_000)).Order())
            {
                RepeatLimiter restraint = new();
                restraint.Refresh(bank.Bank);
                Assert.AreEqual(Lanes.One, restraint.StrengthOf(0, 1_000_000));
                int strength = restraint.StrengthOf(0, 1_000_000 + pause);
                Assert.IsTrue(strength >= before, $"{strength} after {before}");
                Assert.IsTrue(strength == 0 || (strength >= floor * Lanes.One / 100 && strength <= Lanes.One), $"{strength}");
                before = strength;
            }
        });
    }
}
