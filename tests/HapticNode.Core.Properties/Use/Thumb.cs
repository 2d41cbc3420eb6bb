namespace HapticNode.Core.Properties.Use;

/// <summary>One thumb of a lively hand: spins its encoder at 5 to 60 detents a second, hammers its buttons at 2 to 10 presses a second, and seldom rests.</summary>
/// <param name="random">Decides what it does.</param>
/// <param name="knob">Its encoder.</param>
/// <param name="buttons">Its buttons.</param>
internal sealed class Thumb(Random random, string knob, string[] buttons)
{
    private static readonly int[] s_levelA = [1, 0, 0, 1];
    private static readonly int[] s_levelB = [1, 1, 0, 0];

    private int _quarter;

    /// <summary>Tells what it does, without an end.</summary>
    /// <returns>Changes of contacts in order of time.</returns>
    public IEnumerable<Movement> Move()
    {
        long time = 100_000;
        while (true)
        {
            IEnumerable<Movement> part = random.Next(5) switch
            {
                0 => [],
                1 or 2 => Hammer(time),
                _ => Spin(time),
            };
            foreach (Movement movement in part)
            {
                time = movement.Time;
                yield return movement;
            }

            time += random.Next(20_000, 1_000_000);
        }
    }

    // Twice as often clockwise: into the upper limit, and on.
    private IEnumerable<Movement> Spin(long time)
    {
        int direction = random.Next(3) == 0 ? 3 : 1;
        int quarters = 4 * random.Next(1, 90);
        long step = 1_000_000 / random.Next(5, 61) / 4;
        for (int i = 0; i < quarters; i++)
        {
            time += step;
            int before = _quarter;
            _quarter = (_quarter + direction) % 4;
            yield return s_levelA[before] != s_levelA[_quarter]
                ? new Movement(time, knob, 0, s_levelA[_quarter])
                : new Movement(time, knob, 1, s_levelB[_quarter]);
        }
    }

    private IEnumerable<Movement> Hammer(long time)
    {
        string button = buttons[random.Next(buttons.Length)];
        long period = 1_000_000 / random.Next(2, 11);
        int presses = random.Next(1, 60);
        for (int press = 0; press < presses; press++)
        {
            foreach (int level in new[] { 0, 1 })
            {
                time += period / 2;
                yield return new Movement(time, button, 0, level);
                for (int bounce = random.Next(4); bounce > 0; bounce--)
                {
                    yield return new Movement(time += random.Next(20, 200), button, 0, 1 - level);
                    yield return new Movement(time += random.Next(20, 200), button, 0, level);
                }
            }
        }

        // Sometimes the last press is held.
        if (random.Next(4) == 0)
        {
            yield return new Movement(time += period, button, 0, 0);
            yield return new Movement(time + random.Next(300_000, 3_000_000), button, 0, 1);
        }
    }
}
